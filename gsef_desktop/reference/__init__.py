"""What ships with the program and never changes: cities, countries, regions, time zones."""

from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, countries_of, region_of

__all__ = ["INTERNATIONAL", "REGIONS", "countries_of", "region_of"]
