package org.parallax.workbench.tests;

/** A scenario of thousands of lines with real statements in all of them, free of errors. */
final class LongScenario {

    /** After this comment a test types its statements. */
    static final String TYPE_HERE = "// type here";

    private static final int LINES_OF_A_BLOCK = 12;
    private static final String BLOCK = """
              // What if the leaders spoke, and spoke again? Call number %1$d is announced in the morning,
              // answered at noon, and forgotten by the evening news.
              event call%1$d "The leaders speak for time %1$d" in %2$s with probability 5%%
                : LeadersCall {
                  between Japan, SouthKorea
                }
              decision answer%1$d "How is call %1$d answered?" 1 month after call%1$d {
                option warm%1$d "Openly" 60%% { event warmCall%1$d : LeadersCall { between Japan, SouthKorea } }
                option cold%1$d "Coldly" 40%% { event coldNote%1$d : DiplomaticProtest { by Japan to SouthKorea } }
              }
              expect political above %3$d.%4$02d in 2028-12 with probability 50%%

            """;

    private LongScenario() {}

    static String of(String name, int lines) {
        var text = new StringBuilder("scenario " + name + " \"A long text\"\n"
                + "  on JapanKorea as of 2025-12 for 36 months {\n\n  " + TYPE_HERE + "\n\n");
        for (int i = 0; i < lines / LINES_OF_A_BLOCK; i++) {
            text.append(BLOCK.formatted(i, "%d-%02d".formatted(2026 + i / 12 % 2, 1 + i % 12), 20 + i % 50, i / 50));
        }
        return text.append("  project runs 1000 seed 1\n}\n").toString();
    }
}
