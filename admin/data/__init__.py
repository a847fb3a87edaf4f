"""The life of people's data as the operator meets it: kept how long, purged, erased, copied, searched for."""
