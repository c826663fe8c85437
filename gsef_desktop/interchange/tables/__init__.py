"""Tables and address cards of other programs: CSV, XLSX, ODS and vCard, in and out.

`read_table` answers with texts in rows and columns, whatever the format; `write_table` makes the bytes of a file of such texts.
openpyxl is imported only where a workbook is read or written.
"""

from gsef_desktop.interchange.tables.reading import MOST_BYTES, read_table
from gsef_desktop.interchange.tables.writing import write_table

__all__ = ["MOST_BYTES", "read_table", "write_table"]
