package org.parallax.projection.wire;

/** Where a value stands within another, as a reader of an error wants it: {@code teams[2].seats}. */
record ValuePath(String text) {

    static final ValuePath ROOT = new ValuePath("");

    ValuePath member(String name) {
        return new ValuePath(text.isEmpty() ? name : text + "." + name);
    }

    ValuePath item(int index) {
        return new ValuePath(text + "[" + index + "]");
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "the top" : text;
    }
}
