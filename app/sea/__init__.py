"""What a position lies in: land, search and rescue region, 12 and 24 NM. From the chart data that ships. Not for navigation."""
