"""Looking at a finished film as its first critic: `report` puts together what each file here measures of it."""
