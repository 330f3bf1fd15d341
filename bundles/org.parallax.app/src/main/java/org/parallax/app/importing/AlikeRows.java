package org.parallax.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.app.importing.known.EventKey;
import org.parallax.app.importing.known.KnownEvent;
import org.parallax.app.importing.known.KnownRecord;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.RowRule;
import org.parallax.app.importing.row.RowReading;

/** Finds rows that tell what the record, a file beside it or an earlier row tells already. For one table. */
final class AlikeRows {

    /** What an earlier row told. */
    private record Told(EventKey key, int line) {}

    /** What two rows share that may tell the same: the month stands for its days. */
    private record Likeness(EventKey key, String matter) {}

    private final List<KnownEvent> events;
    private final boolean leftOut;
    private final Map<Likeness, List<Told>> rows = new HashMap<>();

    AlikeRows(KnownRecord record, ColumnMapping mapping) {
        this.events = record.events();
        this.leftOut = mapping.rules().contains(RowRule.ALIKE);
    }

    /** Rows with what is wrong with those that tell the same as another. */
    List<RowReading> settle(List<RowReading> readings) {
        var settled = new ArrayList<RowReading>();
        for (var reading : readings) {
            settled.add(reading.isEvent() ? reading.key().map(key -> settle(reading, key)).orElse(reading) : reading);
        }
        return settled;
    }

    /** A row with a name of its own is meant as another event, unless kind, states and the very date are those of the record. */
    private RowReading settle(RowReading reading, EventKey key) {
        boolean named = !reading.draft().wishedName().isEmpty();
        var known = events.stream().filter(event -> named ? event.key().equals(key) : event.key().mayBe(key)).findFirst();
        if (known.isPresent()) {
            return alike(reading, inRecord(known.get(), key));
        }
        var likely = rows.computeIfAbsent(new Likeness(key.ofMonth(), reading.matter()), any -> new ArrayList<>());
        var earlier = likely.stream().filter(told -> told.key.mayBe(key)).findFirst();
        if (named || earlier.isEmpty()) {
            if (likely.stream().noneMatch(told -> told.key.equals(key))) {
                likely.add(new Told(key, reading.row().sheet().line()));
            }
            return reading;
        }
        return alike(reading, "the row tells the same as line " + earlier.get().line + ": kind, date and states are the same"
                + (earlier.get().key.equals(key) ? "" : ", a day and its month being one date")
                + "; leave one out, or give this one a name in the column name");
    }

    private RowReading alike(RowReading reading, String fault) {
        return leftOut ? reading.without(RowRule.ALIKE.words()) : reading.with(fault);
    }

    private static String inRecord(KnownEvent event, EventKey key) {
        var name = event.name().name();
        if (event.disputed().isPresent()) {
            return "the event is told already as " + name + ", " + event.disputed().get() + "; leave the row out, or change what stands there"
                    + otherwise(event, key);
        }
        var told = event.installed() ? "the event is already in the record as " + name + " (" + event.place() + ")"
                : "the event is already told as " + name + " (" + event.place() + ")";
        var cure = event.installed() ? "; leave the row out, or to tell it otherwise write correct " + name + " …"
                        + event.layer().map(layer -> " in a file that begins with layer " + layer).orElse("")
                : "; leave the row out, or take that file out of the folder before you import again";
        return told + cure + otherwise(event, key);
    }

    private static String otherwise(KnownEvent event, EventKey key) {
        return event.key().equals(key) ? "" : "; if it is another event, give it a name in the column name";
    }
}
