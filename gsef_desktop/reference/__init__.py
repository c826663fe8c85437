"""What ships with the program and never changes: cities, countries, regions, time zones."""
