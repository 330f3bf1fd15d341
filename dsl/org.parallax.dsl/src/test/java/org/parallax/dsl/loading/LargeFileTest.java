package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
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
}
