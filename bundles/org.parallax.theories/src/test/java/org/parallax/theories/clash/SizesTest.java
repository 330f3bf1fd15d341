package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** The page's table of sizes is what the theory does. */
class SizesTest {

    private final List<String> rows = new ArrayList<>();

    @Test
    void thePageTellsTheSizes() throws IOException {
        landings();
        summits();
        upswing();
        insults();
        resting();
        bands();
        var table = String.join("\n", rows);
        var page = Files.readString(Path.of("docs", "clash-of-realities.md"));
        assertTrue(page.contains(table), "the page should hold these rows:\n" + table);
    }

    private void landings() {
        var landing = News.landing("landing");
        row("a landing documented at −9, moderately negative images", landing, world -> world, script -> script);
        row("… wholly negative images", landing, world -> images(world, -1), script -> script);
        row("… moderately positive images", landing, world -> images(world, 0.6), script -> script);
        row("… after a year of thaw", landing, SizesTest::thawed, script -> script);
        row("… a month after a textbook dispute", landing, SizesTest::heated, script -> script);
        row("… facing a hardliner on the issue", landing, world -> world,
                script -> script.leader(Side.FIRST, Leaning.CENTRIST, Stance.HARDLINE));
        row("… facing a conciliator on the issue", landing, world -> world,
                script -> script.leader(Side.FIRST, Leaning.CENTRIST, Stance.CONCILIATORY));
        row("… facing a leader with three months left", landing, world -> world,
                script -> script.termLeft(Side.FIRST, 5));
    }

    private void summits() {
        var summit = News.summit("summit");
        row("a summit documented at +6, moderately negative images", summit, world -> world, script -> script);
        row("… moderately positive images", summit, world -> images(world, 0.6), script -> script);
    }

    private static World images(World world, double tone) {
        return world.image(Side.FIRST, tone).image(Side.SECOND, tone);
    }

    private static World thawed(World world) {
        for (int month = 1; month <= 12; month += 3) {
            world.happened(month, News.called("thaw" + month).seenBy(Side.FIRST, 6).fading(6).event());
        }
        return world;
    }

    private static World heated(World world) {
        return world.plan(2, News.called("textbook").seenBy(Side.FIRST, -9).over("History").fading(6).event());
    }

    private void row(String what, Happening event, UnaryOperator<World> world, UnaryOperator<Script> script) {
        var effect = Effect.of(event, world, script);
        rows.add("| %s | %s | %s |".formatted(what, points(effect.on(POLITICAL)), points(effect.in(12, POLITICAL))));
    }

    private void upswing() {
        var effect = Effect.under(new ClashOfRealities(), world -> twelve(world, News::summit));
        rows.add("| twelve such summits in a row, in the twelfth month and two years later | %s | %s |".formatted(
                points(effect.in(12, POLITICAL)), points(effect.in(36, POLITICAL))));
    }

    private void insults() {
        var effect = Effect.under(new ClashOfRealities(), world -> twelve(world, News::landing));
        rows.add("| twelve landings in a row: how those who land see the other side, in the twelfth month and a year later | %s | %s |"
                .formatted(
                        points(effect.in(12, Indicator.VIEW_OF_FIRST_BY_SECOND)),
                        points(effect.in(24, Indicator.VIEW_OF_FIRST_BY_SECOND))));
    }

    private static World twelve(World world, Function<String, Happening> event) {
        for (int month = 1; month <= 12; month++) {
            world.plan(month, event.apply("event" + month));
        }
        return world;
    }

    private void resting() {
        var world = new World().months(24).course("X", Quantity.COMMITMENT, 0.5);
        var situation = world.situation();
        double firm = Paths.of(new ClashOfRealities(), situation, Script.quiet(situation).drivers(d -> 0.8))
                .at(24, Indicator.SECURITY);
        double weak = Paths.of(new ClashOfRealities(), situation, Script.quiet(situation).drivers(d -> 0.4))
                .at(24, Indicator.SECURITY);
        rows.add("| commitment at 0.4 instead of 0.8, security after two years | | %s |".formatted(points(weak - firm)));
    }

    private void bands() {
        var situation = new World().situation();
        var theory = new ClashOfRealities();
        var paths = Paths.of(theory, situation, theory.card().defaults(), Script.noisy(situation), 4000);
        for (var indicator : Indicator.SHOWN) {
            if (indicator != Indicator.VIEW_OF_SECOND_BY_FIRST) {
                rows.add("| half the 90 %% band, %s, months 12 and 36 | ± %.0f | ± %.0f |".formatted(
                        indicator.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        half(paths, 12, indicator),
                        half(paths, 36, indicator)));
            }
        }
    }

    private static double half(Paths paths, int month, Indicator indicator) {
        return (paths.quantile(month, indicator, 0.95) - paths.quantile(month, indicator, 0.05)) / 2;
    }

    private static String points(double value) {
        return String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
    }
}
