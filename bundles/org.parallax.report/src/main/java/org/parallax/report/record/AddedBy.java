package org.parallax.report.record;

/**
 * Which text has the say on an element of a record, and how: by adding it, or by correcting or retracting what another tells.
 *
 * @param name of the library, the layer or the file; empty for the record's own texts
 */
public record AddedBy(Adder adder, String name, Act act) {

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

    /** What a text does to an element. */
    public enum Act {
        /** It tells it first. */
        ADDS,
        /** It tells otherwise what another text tells; that is kept as a further telling. */
        CORRECTS,
        /** It takes back what another text tells: that is kept, and nothing follows from it. */
        RETRACTS
    }

    /** Of what a text tells first. */
    public AddedBy(Adder adder, String name) {
        this(adder, name, Act.ADDS);
    }

    /** The same text, doing this. */
    public AddedBy by(Act does) {
        return new AddedBy(adder, name, does);
    }

    /** The text alone, whatever it does. */
    public AddedBy teller() {
        return by(Act.ADDS);
    }

    /** Whether the record itself gives it, and no text disputes it. */
    public boolean isOwn() {
        return adder == Adder.RECORD && act == Act.ADDS;
    }

    /** Whether it counts for nothing any more. */
    public boolean isRetracted() {
        return act == Act.RETRACTS;
    }

    /** Such as {@code from the layer PublicChronicle} or {@code corrected by notes.relationship}; empty for the record's own. */
    public String words() {
        return switch (act) {
            case ADDS -> switch (adder) {
                case RECORD -> "";
                case LIBRARY, LAYER -> "from " + text();
                case FILE -> "added by " + text();
            };
            case CORRECTS -> "corrected by " + text();
            case RETRACTS -> "retracted by " + text();
        };
    }

    /** Such as {@code the layer PublicChronicle}, or the name of the file. */
    public String text() {
        return switch (adder) {
            case RECORD -> "the record itself";
            case LIBRARY -> "the library " + name;
            case LAYER -> "the layer " + name;
            case FILE -> name;
        };
    }
}
