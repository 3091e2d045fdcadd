"""Originals of photos, films and recordings: taken in by their hash, never changed; working copies beside them."""
