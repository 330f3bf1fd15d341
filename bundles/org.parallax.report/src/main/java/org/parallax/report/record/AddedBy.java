package org.parallax.report.record;

/**
 * Which text adds an element to a record.
 *
 * @param name of the library, the layer or the file; empty for the record's own texts
 */
public record AddedBy(Adder adder, String name) {

    /** The record's own texts. */
    public static final AddedBy OWN = new AddedBy(Adder.RECORD, "");

    /** What sort of text it is. */
    public enum Adder {
        /** The record itself. */
        RECORD,
        /** A library whose event kinds several records use. */
        LIBRARY,
        /** A layer that was chosen. */
        LAYER,
        /** Another file, such as a scenario that adds an event to the record. */
        FILE;

        /** What a text of this sort is, such as {@code the record itself} or {@code file beside}. */
        String words() {
            return switch (this) {
                case RECORD -> "the record itself";
                case LIBRARY -> "library";
                case LAYER -> "layer";
                case FILE -> "file beside";
            };
        }
    }

    /** Whether the record itself gives it. */
    public boolean isOwn() {
        return adder == Adder.RECORD;
    }

    /** Such as {@code from the layer PublicChronicle}; empty for the record's own. */
    public String words() {
        return switch (adder) {
            case RECORD -> "";
            case LIBRARY -> "from the library " + name;
            case LAYER -> "from the layer " + name;
            case FILE -> "added by " + name;
        };
    }
}
