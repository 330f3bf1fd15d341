package org.parallax.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.backtest.card.FoundCards;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.projection.plugin.Defect;
import org.parallax.projection.plugin.FoundPlugins;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginKind;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.theory.Theory;

/**
 * The theories and records that a host found, and the plug-ins it could not use. Immutable.
 *
 * @param theories each with another id
 * @param records each with another name, by name
 * @param cards what theories have shown, from the cards beside them
 * @param defects a sentence for each plug-in, card or file that was left out; empty when all is well
 */
public record InstalledPlugins(
        InstalledTheories theories, List<InstalledRecord> records, ScoreCards cards, List<Defect> defects) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private static final PluginKind<InstalledRecord> RECORDS =
            new PluginKind<>(InstalledRecord.class, "record", "records", "name", InstalledPlugins::nameOf);

    public InstalledPlugins {
        records = List.copyOf(records);
        defects = List.copyOf(defects);
    }

    /**
     * All that a loader finds, without duplicates. For a command, which must not guess which of two its user means.
     *
     * @param more other plug-ins known to be broken
     * @throws IllegalStateException if two theories have one id, or two records one name, naming both
     */
    public static InstalledPlugins distinct(PluginLoader loader, List<Defect> more) {
        return of(loader.find(InstalledTheories.KIND).requireDistinct(), loader.find(RECORDS).requireDistinct(), more);
    }

    /**
     * All that a loader finds, for a host that must start whatever is installed: of two with the same id or name the
     * first found is used, and the other is among the defects.
     */
    public static InstalledPlugins usable(PluginLoader loader, List<Defect> more) {
        return of(loader.find(InstalledTheories.KIND).firstOfEachName(), loader.find(RECORDS).firstOfEachName(), more);
    }

    private static InstalledPlugins of(FoundPlugins<Theory> theories, FoundPlugins<InstalledRecord> records, List<Defect> more) {
        var installed = InstalledTheories.of(theories.plugins());
        var found = FoundCards.of(installed);
        return new InstalledPlugins(installed, records.plugins(), found.cards(),
                Stream.of(theories.defects(), records.defects(), found.defects(), more).flatMap(List::stream).toList());
    }

    /**
     * A record without files is empty, so it counts as broken; so does one that cannot say what it brings. That one has no
     * name at all is told by who asks.
     */
    private static String nameOf(InstalledRecord record) {
        if (given("files", record.files()).isEmpty()) {
            throw new IllegalStateException("its record has no file");
        }
        var name = Optional.ofNullable(record.name()).orElse("");
        if (!name.isBlank()) {
            requireWhole(record, name);
        }
        return name;
    }

    private static void requireWhole(InstalledRecord record, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("its record's name '" + name + "' is none that a scenario can say: letters, digits and _");
        }
        if (given("title", record.title()).isBlank()) {
            throw new IllegalStateException("its record has no title");
        }
        given("examples", record.examples());
        given("templates", record.templates());
        given("pages", record.pages());
        given("replays", record.replays());
    }

    /** Plug-ins are compiled elsewhere, where nobody checks for null. */
    private static <T> T given(String what, @Nullable T value) {
        boolean hole = value == null || value instanceof List<?> list && list.stream().anyMatch(Objects::isNull);
        return Optional.ofNullable(value).filter(any -> !hole)
                .orElseThrow(() -> new IllegalStateException("its record gives null for " + what));
    }
}
