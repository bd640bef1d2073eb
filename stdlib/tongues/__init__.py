"""What things, places, numbers and deeds are called in other languages: base forms to the library's words."""
