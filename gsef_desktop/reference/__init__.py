"""What ships with the program and never changes: cities, countries, regions, time zones."""

from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, SUBREGIONS, countries_of, region_above, region_of, subregion_of

__all__ = ["INTERNATIONAL", "REGIONS", "SUBREGIONS", "countries_of", "region_above", "region_of", "subregion_of"]
