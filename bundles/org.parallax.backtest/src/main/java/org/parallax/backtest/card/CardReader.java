package org.parallax.backtest.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;

/** Reads cards. It says everything that is wrong with a file and passes over nothing: half a card would mislead. */
public final class CardReader {

    private final String file;
    private final List<CardProblem> problems = new ArrayList<>();
    private final Map<String, CardLine.Field> keys = new HashMap<>();
    private final List<CardSeries> series = new ArrayList<>();
    private final List<CardScore> scores = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Set<List<String>> told = new HashSet<>();
    private String theory = "";

    private CardReader(String file) {
        this.file = file;
    }

    /**
     * What a file holds.
     *
     * @param file its name, for messages
     * @param text all of it
     */
    public static CardReading read(String file, String text) {
        return new CardReader(file).read(text.lines().toList());
    }

    private CardReading read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(CardTables.TITLE)) {
            return new CardReading.Broken(List.of(new CardProblem(
                    file, 1, 1, "this is no score card: its first line must be “" + CardTables.TITLE + "”")));
        }
        var at = 1;
        while (at < lines.size() && lines.get(at).startsWith("#")) {
            key(at + 1, lines.get(at++));
        }
        var end = new CardLine.Field(at, 1, "");
        var head = caught(() -> head(end));
        var table = new TableReader();
        for (; at < lines.size(); at++) {
            table.read(CardLine.read(at + 1, lines.get(at)));
        }
        table.requireAll(lines.size());
        return problems.isEmpty() && head.isPresent()
                ? new CardReading.Read(new ScoreCard(head.get(), series, scores, refused))
                : new CardReading.Broken(problems);
    }

    private void key(int line, String text) {
        var colon = text.indexOf(": ");
        var key = colon < 2 ? text.substring(1).strip() : text.substring(2, colon);
        var place = new CardLine.Field(line, 1, key);
        if (colon < 2 || !CardTables.KEYS.contains(key)) {
            tell(place, "there is no key “" + key + "” in a score card; it has " + String.join(", ", CardTables.KEYS));
        } else if (keys.put(key, new CardLine.Field(line, colon + 3, text.substring(colon + 2))) != null) {
            tell(place, "the key " + key + " is given twice; take one away");
        }
    }

    private CardHead head(CardLine.Field end) {
        var values = new ArrayList<CardLine.Field>();
        for (var key : CardTables.KEYS) {
            var value = keys.get(key);
            if (value == null) {
                throw new CardRow.Mistake(end, "the line “# " + key + ": …” is missing before the tables; write it");
            }
            values.add(value);
        }
        var row = new CardRow(CardTables.KEYS, values);
        theory = row.name("theory");
        return new CardHead(
                theory, row.name("version"), row.name("parallax"), row.name("record"),
                CardRow.whole(row.field("runs"), "runs", 1).orElseThrow(),
                CardRow.whole(row.field("seed"), "seed", Long.MIN_VALUE).orElseThrow());
    }

    private void series(CardRow row) {
        once(row, "series");
        series.add(new CardSeries(
                row.name("series"), row.name("title"), row.text("unit"), row.text("indicator"), row.text("split"),
                row.text("sha256"), row.yes("control")));
    }

    private void score(CardRow row) {
        var arm = row.oneOf("arm", Arm.values(), Arm::id);
        if (!row.text("mode").equals(arm.mode())) {
            throw new CardRow.Mistake(
                    row.field("mode"), "mode is “" + row.text("mode") + "”; with the arm " + arm.id() + " it must be " + arm.mode());
        }
        var of = new Scored(
                known(row), theory, arm, row.oneOf("layers", Layers.values(), Layers::id), row.count("horizon", 1),
                row.oneOf("part", Part.values(), Part::id));
        once(row, "series", "part", "arm", "layers", "horizon");
        scores.add(new CardScore(
                of, new Score.Sample(row.count("n", 1), row.count("apart", 0)),
                new Score.Episodes(row.count("episodes", 0), row.share("ceiling"), row.number("leaveOneOut"), row.number("leaveOneOutOverKernel")),
                new Score.Crps(
                        row.error("crps"), new Score.Best(row.name("baseline"), row.error("crpsBaseline")),
                        row.error("crpsKernel")),
                new Score.Skill(row.estimate("skill"), row.estimate("skillOverKernel")), row.share("coverage90"),
                row.share("elsewhere")));
    }

    private void refusal(CardRow row) {
        var refusal = new Refusal(known(row), row.oneOf("layers", Layers.values(), Layers::id), row.name("why"));
        once(row, "series", "layers");
        refused.add(refusal);
    }

    private String known(CardRow row) {
        var id = row.name("series");
        if (series.stream().noneMatch(each -> each.id().equals(id))) {
            throw new CardRow.Mistake(
                    row.field("series"), "the card does not say what the series “" + id + "” is; give it a line in the table of series");
        }
        return id;
    }

    /** Holds that no two rows of a table say the same thing. */
    private void once(CardRow row, String... columns) {
        var told = new ArrayList<>(row.columns());
        for (var column : columns) {
            told.add(row.text(column));
        }
        if (!this.told.add(told)) {
            throw new CardRow.Mistake(
                    row.field(columns[0]), "the same " + String.join(", ", columns) + " stand in a row above; take one away");
        }
    }

    private <T> Optional<T> caught(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (CardRow.Mistake mistake) {
            tell(mistake.field(), mistake.getMessage());
            return Optional.empty();
        }
    }

    private void tell(CardLine.Field at, String message) {
        problems.add(new CardProblem(file, at.line(), at.column(), message));
    }

    /** Reads the tables, which stand in one order, each under the line of its columns. */
    private final class TableReader {

        private static final List<List<String>> TABLES =
                List.of(CardTables.SERIES, CardTables.SCORES, CardTables.REFUSED);

        private final List<Consumer<CardRow>> readers =
                List.of(CardReader.this::series, CardReader.this::score, CardReader.this::refusal);
        private int table = -1;

        void read(CardLine line) {
            var texts = line.fields().stream().map(CardLine.Field::text).toList();
            var first = line.fields().getFirst();
            if (texts.equals(List.of(""))) {
                return;
            }
            if (table + 1 < TABLES.size() && texts.equals(TABLES.get(table + 1))) {
                table++;
            } else if (table < 0) {
                tell(first, "the table of series is missing; its first line is “" + CardLine.write(CardTables.SERIES) + "”");
                table = 0;
            } else if (texts.size() != TABLES.get(table).size()) {
                tell(first, texts.size() + " fields in a table of " + TABLES.get(table).size()
                        + " columns; they are " + CardLine.write(TABLES.get(table)));
            } else {
                caught(() -> {
                    readers.get(table).accept(new CardRow(TABLES.get(table), line.fields()));
                    return table;
                });
            }
        }

        void requireAll(int lines) {
            if (table + 1 < TABLES.size()) {
                tell(new CardLine.Field(lines, 1, ""),
                        "a table is missing at the end; its first line is “" + CardLine.write(TABLES.get(table + 1)) + "”");
            }
        }
    }
}
