package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.report.Made;
import org.parallax.report.Written;

/** What is said of one run, one month, one theory or one event is true of them. */
class SampleSizeTest {

    private static final Pattern ONE_AS_MANY = Pattern.compile(
            "(?<![\\d.,–−-])(?<!to )(?:1|[Oo]ne) (?:runs|months|events|theories|files|charts|elements|sources|points|matters|options|expectations"
                    + "|further events|later events|terms)\\b");
    private static final Pattern SHARES_OF_MANY = Pattern.compile(
            "(?:50|80|90) % of (?:all )?runs|every run;|nearly every run|out of ten|out of five|out of four|half of the runs"
                    + "|of 20 runs|twentieth of the runs|[0-9] % of runs below");

    static Stream<Made> few() {
        return Stream.of(
                new Made().runs(1).spread(0), new Made().runs(1).spread(0).months(1).theories(3), new Made().runs(1).spread(0).effect(0),
                new Made().runs(2).months(2), new Made().runs(3).theories(2), new Made().runs(19).months(1).events(List.of()),
                new Made().runs(7).events(List.of(new Made.EventSpec("only", "Only", 1, 1, 1, 2, 3))));
    }

    static Stream<Made> any() {
        return Stream.concat(few(), Stream.of(
                new Made().months(1), new Made().months(1).theories(2), new Made().runs(20).theories(3), new Made().events(List.of()),
                new Made().effect(0.35), new Made().effect(0.12).theories(2)));
    }

    @ParameterizedTest
    @MethodSource("any")
    void oneIsNeverCountedAsMany(Made made) {
        Written.of(made, "A title").forEach((name, text) -> assertFalse(found(ONE_AS_MANY, text), () -> name + ": " + where(ONE_AS_MANY, text)));
    }

    @ParameterizedTest
    @MethodSource("few")
    void noShareIsSaidOfRunsThatAreTooFewToCountIt(Made made) {
        Written.of(made, "A title").forEach((name, text) -> assertFalse(found(SHARES_OF_MANY, text), () -> name + ": " + where(SHARES_OF_MANY, text)));
    }

    @Test
    void ofManyRunsSharesAreSaid() {
        var all = String.join("", Written.of(new Made().runs(20), "A title").values());
        assertTrue(found(SHARES_OF_MANY, all));
        assertEquals("", new SampleSize(20).remark());
    }

    @Test
    void ofOneRunThereIsNoSpread() {
        var one = new SampleSize(1);
        assertEquals("the one run", one.band(90));
        assertEquals("in the one run", one.sharing(Change.Agreement.NEARLY_ALL));
        assertEquals("in the mean of three runs", new SampleSize(3).sharing(Change.Agreement.NEARLY_ALL));
        assertEquals("80 % range", new SampleSize(3).band(80));
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text.replace('\u00a0', ' ').replace("\n", " ")).find();
    }

    private static String where(Pattern pattern, String text) {
        var plain = text.replace('\u00a0', ' ').replace("\n", " ");
        var matcher = pattern.matcher(plain);
        return matcher.find() ? plain.substring(Math.max(0, matcher.start() - 80), Math.min(plain.length(), matcher.end() + 80)) : "";
    }
}
