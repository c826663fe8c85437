"""Reading a programme of activities, as secretariats write it, into a proposal of records.

`reader.read_programme` is the way in.  It works from the structure of the document (headings, numbered sections, lists, tables made
with tabs) and from general words; it knows no name, place or title of any one programme.
"""
