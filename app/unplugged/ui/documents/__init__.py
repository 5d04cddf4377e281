"""Documents that Qt draws."""
