package org.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Scenario files to measure with: an example of the record, and one far longer than anybody writes by hand. */
final class Texts {

    private static final List<String> HAPPENINGS = List.of(
            "LeadersCall { between Japan, SouthKorea }",
            "TerritorialIncident { by SouthKorea over Territory intensity minor }",
            "Summit { between Japan, SouthKorea in Japan }",
            "DiplomaticProtest { by Japan to SouthKorea }",
            "Litigation { by Japan over Territory }");

    private Texts() {}

    /** A text and the file that holds it, in a folder of its own. */
    record Sample(String name, Path file, String text) {

        /** The text after that many keystrokes in a comment on its first line. */
        String typed(int keystrokes) {
            return "// " + "a".repeat(1 + keystrokes % 40) + "\n" + text;
        }

        int lines() {
            return (int) text.lines().count();
        }
    }

    /** The example of the documentation, and a text of 3,000 lines with one scenario of hundreds of statements. */
    static List<Sample> all() {
        return List.of(example(), sample("long.scenario", longText(3_000)));
    }

    static Sample example() {
        try (var in = Texts.class.getResourceAsStream("/org/parallax/record/japankorea/examples/dokdo-landing.scenario")) {
            return sample("dokdo-landing.scenario", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scenario of nothing but so many events in two years. */
    static Sample events(int count) {
        var text = new StringBuilder("scenario Many \"Many events\"\n  on JapanKorea as of 2025-12 for 24 months {\n");
        for (int i = 0; i < count; i++) {
            text.append(String.format(Locale.ROOT,
                    "  event e%d \"Event number %d of a long list\" between 2026-%02d and 2026-12 with probability %d%% : %s%n",
                    i, i, 1 + i % 12, 1 + i % 10, HAPPENINGS.get(i % HAPPENINGS.size())));
        }
        return sample("many.scenario", text.append("}\n").toString().replace("\r", ""));
    }

    private static Sample sample(String name, String text) {
        try {
            var file = Files.createTempDirectory("parallax-bench").resolve(name);
            Files.writeString(file, text);
            return new Sample(name, file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String longText(int lines) {
        var text = new StringBuilder("scenario Long \"A long text\"\n  on JapanKorea as of 2025-12 for 36 months {\n");
        int written = 4;
        for (int i = 0; written < lines; i++) {
            var statement = statement(i);
            text.append(statement);
            written += (int) statement.lines().count();
        }
        return text.append("}\n").toString();
    }

    private static String statement(int i) {
        int year = 2026 + i / 12 % 3;
        int month = 1 + i % 12;
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%n  // statement %d: what is expected of the month, and why%n", i));
        text.append(String.format(Locale.ROOT,
                "  event e%d \"Event number %d\" in %d-%02d with probability %d%% :%n    %s%n",
                i, i, year, month, 5 + i % 40, HAPPENINGS.get(i % HAPPENINGS.size())));
        if (i % 4 == 1) {
            text.append(String.format(Locale.ROOT,
                    "  event n%d 1 month after e%d if e%d : DiplomaticProtest { by Japan to SouthKorea }%n", i, i, i - 1));
        }
        if (i % 9 == 3) {
            text.append(String.format(Locale.ROOT, "  decision d%d \"What then?\" 1 month after e%d {%n", i, i));
            text.append("    option quiet \"Quiet channel\" 55%\n    option loud \"Protest\" 45%\n  }\n");
        }
        if (i % 20 == 7) {
            text.append(String.format(Locale.ROOT, "  expect political above %.2f in 2028-%02d with probability 50%%%n",
                    30 + i / 20 * 0.25, month));
        }
        return text.toString().replace("\r", "");
    }
}
