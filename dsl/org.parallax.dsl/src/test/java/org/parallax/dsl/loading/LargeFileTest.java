package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Ten thousand events are checked in seconds: a bound far above what it takes, below what a quadratic check would. */
class LargeFileTest {

    private static final int EVENTS = 10_000;

    @Test
    void tenThousandEvents() {
        StringBuilder text = new StringBuilder("scenario Large on Pair as of 2025-12 for 36 months {\n");
        for (int i = 0; i < EVENTS; i++) {
            text.append("  event e").append(i).append(i % 3 == 0 ? " in 2026-05 with probability 10%" : " 1 month after e" + i / 3 * 3)
                    .append(" : Incident { by Japan over Territory intensity minor }\n");
        }
        assertTimeout(Duration.ofSeconds(60), () -> assertEquals("", TestLanguage.issuesOnPair(text.append("}\n").toString())));
    }

    @Test
    void aChainOfTenThousandEvents() {
        StringBuilder text = new StringBuilder("scenario Chain on Pair as of 2025-12 for 36 months {\n");
        text.append("  event e0 in 2026-05 : Summit { between Japan, SouthKorea }\n");
        for (int i = 1; i < EVENTS; i++) {
            text.append("  event e").append(i).append(" 0 months after e").append(i - 1)
                    .append(" : Summit { between Japan, SouthKorea }\n");
        }
        assertTimeout(Duration.ofSeconds(60), () -> assertEquals("", TestLanguage.issuesOnPair(text.append("}\n").toString())));
    }

    @Test
    void tenThousandFaults() {
        Workspace workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, "scenario Bad on Pair as of 2025-12 for 36 months {\n"
                + "  event a in 2026-13 : Sumit { between Jpan, Corea }\n".repeat(EVENTS) + "}\n");
        assertTimeout(Duration.ofSeconds(60),
                () -> assertEquals(1001, workspace.check(TestLanguage.FILE, () -> false).diagnostics().size()));
    }

    @Test
    void tensOfThousandsOfControlSigns() {
        String text = "scenario Bad on Pair as of 2025-12 for 36 months {\n" + "\u0001\u0002".repeat(5 * EVENTS) + "}\n";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(40, TestLanguage.issuesOnPair(text).lines().count()));
    }

    @Test
    void thousandsOfStatementsOfEveryKind() {
        StringBuilder text = new StringBuilder("scenario Large on Pair as of 2025-12 for 360 months {\n");
        for (int i = 0; i < EVENTS / 4; i++) {
            text.append("  event e").append(i).append(" in 20").append(26 + i % 29).append("-05 with probability 10%")
                    .append(i % 29 > 0 ? " if not e" + (i - 1) : "")
                    .append(" : Incident { by Japan over Territory intensity minor because \"r").append(i).append("\" }\n")
                    .append("  stretch e").append(i).append(" to 18 months\n  because \"s").append(i).append("\"\n")
                    .append("  expect security above ").append((i + 1) / 100.0).append(" in 2026-12 with probability 50%\n");
        }
        for (int i = 0; i < 300; i++) {
            String month = "20%02d-%02d".formatted(26 + i / 12, i % 12 + 1);
            text.append("  withdraw China from ").append(month).append(" to ").append(month)
                    .append("\n  shift pressure of China by +1% from ").append(month).append(" for 1 month\n");
        }
        assertTimeout(Duration.ofSeconds(60), () -> assertEquals("", TestLanguage.issuesOnPair(text.append("}\n").toString())));
    }

    @Test
    void manyWarningsAreNoErrorAndHideNone() {
        Workspace workspace = TestLanguage.withPair();
        String warned = "scenario S on Pair as of 2025-12 for 36 months {\n  event a in 2026-05 : Summit { between Japan, SouthKorea }\n"
                + "  project with Persistence runs 10 seed 1\n" + IntStream.range(0, 1500)
                        .mapToObj(i -> "  event e" + i + " in 2026-05 with probability 100% : Summit { between Japan, SouthKorea }\n")
                        .collect(Collectors.joining());
        workspace.put(TestLanguage.FILE, warned + "}\n");
        assertTrue(workspace.check(TestLanguage.FILE, () -> false).diagnostics().stream().noneMatch(Diagnostic::isError));
        workspace.put(TestLanguage.FILE, warned + "  event a in 2026-06 : Summit { between Japan, SouthKorea }\n}\n");
        assertEquals(1, workspace.check(TestLanguage.FILE, () -> false).diagnostics().stream().filter(Diagnostic::isError).count());
    }
}
