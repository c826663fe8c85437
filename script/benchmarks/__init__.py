"""The figures that the program promises, each measured in one run against a yardstick of the same machine."""
