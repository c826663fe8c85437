"""GSEF Desktop: planning software for the secretariat of an international network of cities."""

__version__ = "0.1.0"
