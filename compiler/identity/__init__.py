"""Who somebody is by their description: figure, look and voice. `passes/cast` tells them apart."""
