package org.parallax.backtest.series;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.backtest.series.SeriesHead.Linkage;
import org.parallax.backtest.series.SeriesHead.Provenance;
import org.parallax.backtest.series.SeriesHead.Split;

/** Reads the lines {@code # key: value}. */
final class HeadReader {

    private static final List<String> KEYS = Arrays.stream(HeadKey.values()).map(HeadKey::id).toList();

    private final ProblemList problems;
    private final Map<HeadKey, Entry> entries = new EnumMap<>(HeadKey.class);

    private record Entry(String value, int line, int column) {}

    HeadReader(ProblemList problems) {
        this.problems = problems;
    }

    /** The head, if it is complete and without a fault; else the problems are told. */
    Optional<SeriesHead> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                take(lines.get(i), i + 1);
            }
        }
        tellMissing(lines.size());
        return head();
    }

    private void take(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            problems.add(number, 1, "a line that begins with # holds a key, a colon and a value, such as \"# unit: percent\".");
            return;
        }
        String id = line.substring(1, colon).strip();
        int column = 1 + Math.max(1, line.indexOf(id, 1));
        Optional<HeadKey> key = HeadKey.named(id);
        if (key.isEmpty()) {
            problems.add(number, column, "there is no key \"" + id + "\""
                    + LikelyWord.of(id, KEYS).map(near -> "; did you mean " + near + "?")
                            .orElse("; a head has the keys " + String.join(", ", KEYS) + "."));
            return;
        }
        String value = line.substring(colon + 1).strip();
        int valueColumn = value.isEmpty() ? line.length() + 1 : 1 + line.indexOf(value, colon + 1);
        Entry first = entries.putIfAbsent(key.get(), new Entry(value, number, valueColumn));
        if (first != null) {
            problems.add(number, column, "the key \"" + id + "\" stands in line " + first.line + " already; leave one out.");
        } else if (value.isEmpty()) {
            problems.add(number, valueColumn, "the key \"" + id + "\" has no value; write " + key.get().use() + ".");
        }
    }

    private void tellMissing(int lines) {
        for (HeadKey key : HeadKey.values()) {
            if (!key.isOptional() && !entries.containsKey(key)) {
                problems.add(Math.max(1, lines), 1, "the key \"" + key.id() + "\" is missing; add a line \"# " + key.id()
                        + ": …\" with " + key.use() + ".");
            }
        }
    }

    private Optional<SeriesHead> head() {
        Optional<Step> step = value(HeadKey.STEP, Step::named, "month, quarter, year or irregular");
        Optional<SeriesDirection> direction = value(
                HeadKey.DIRECTION, SeriesDirection::parse, "two codes of states as in KOR->JPN, both or undirected");
        Optional<Split> split = value(HeadKey.SPLIT, HeadReader::split, "a period: 2012-08, 2012Q3 or 2012");
        Optional<SeriesKind> kind = value(HeadKey.KIND, HeadReader::kind, "stock or flow");
        Optional<Integer> sign = value(HeadKey.SIGN, HeadReader::sign, "+ or -");
        Optional<Boolean> seasonal = value(HeadKey.SEASONAL, HeadReader::answer, "yes or no");
        Optional<Boolean> control = value(HeadKey.CONTROL, HeadReader::control, "negative");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SeriesHead(
                new Provenance(
                        entry(HeadKey.TITLE).value, entry(HeadKey.UNIT).value, entry(HeadKey.SOURCE).value,
                        Optional.ofNullable(entries.get(HeadKey.FIELD)).map(Entry::value)),
                step.orElseThrow(),
                split.orElseThrow(),
                new Linkage(
                        entry(HeadKey.INDICATOR).value, direction.orElseThrow(), sign.orElseThrow(), kind.orElseThrow()),
                seasonal.orElseThrow(),
                control.orElse(false)));
    }

    /** Where a head that was read without a fault names what only a record knows. */
    HeadPlaces places(String file) {
        return new HeadPlaces(place(file, HeadKey.DIRECTION), place(file, HeadKey.INDICATOR));
    }

    private HeadPlaces.Place place(String file, HeadKey key) {
        return new HeadPlaces.Place(file, entry(key).line, entry(key).column);
    }

    private Entry entry(HeadKey key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow();
    }

    /** A key's value; where it says nothing that is known, that is told. */
    private <T> Optional<T> value(HeadKey key, Reading<T> reading, String known) {
        Entry entry = entries.get(key);
        if (entry == null || entry.value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reading.of(entry.value);
        if (value.isEmpty()) {
            problems.add(entry.line, entry.column,
                    "the key \"" + key.id() + "\" cannot be \"" + entry.value + "\"; write " + known + ".");
        }
        return value;
    }

    private static Optional<Split> split(String text) {
        return Period.parse(text).map(period -> new Split(text, period.last()));
    }

    private static Optional<SeriesKind> kind(String text) {
        return Arrays.stream(SeriesKind.values()).filter(kind -> kind.id().equals(text)).findFirst();
    }

    private static Optional<Integer> sign(String text) {
        return switch (text) {
            case "+" -> Optional.of(1);
            case "-" -> Optional.of(-1);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> answer(String text) {
        return switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> control(String text) {
        return text.equals("negative") || text.startsWith("negative;") ? Optional.of(true) : Optional.empty();
    }

    private interface Reading<T> {
        Optional<T> of(String text);
    }
}
