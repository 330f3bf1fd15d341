package org.parallax.dsl.ide;

import java.util.List;
import org.parallax.dsl.ide.complete.Proposal;

/** An exercise over the record of {@link TestEditor}, and what is proposed in one. */
final class ExerciseText {

    static final String SCENARIO = """
            scenario S "Played" on AB as of 2025-12 for 24 months {
              event later "A later clash" in 2027-03 : Incident { by B over Past intensity minor }
              event early "An early clash" in 2026-03 : Incident { by A over Past intensity minor }
              decision response "What does B do?" in 2026-05 {
                option talk "It talks" 60% { event call "A call" : Incident { by B over Past intensity minor } }
                option wait "It waits" 40%
              }
              decision reply "What does A do?" in 2027-05 { option yield "It yields" 50% option stay "It stays" 50% }
            }
            """;

    static final String EXERCISE = """
            exercise Room "A room" plays S {
              languages English, Korean
              names shown to nobody
              objective calm "Stay calm"
              team Alpha "Those of A" of A seats 3 to 5
              team Cell of P
              move second "The second year" to 2027-12 for 30 minutes
              move first "The first year" to 2026-12 for 45 minutes
              inject early in first after 5 minutes to Alpha says "It begins"
              decide response in first by Alpha with lead within 10 minutes serves calm
              believe comes "Will there be a later clash?" on later before first, after first rounds 2
                resolved "By the record" on 2027-04
              ask why "Why?" in debrief
              words in Korean { first "첫해" }
            }
            """;

    private static final String BEGINNING = "exercise Room \"A room\" plays S {\n";

    private ExerciseText() {}

    /** What is proposed at the caret in an exercise with two moves and a team that says nothing else. */
    static List<String> proposals(String statements) {
        return offers(statements).stream().map(Proposal::label).toList();
    }

    static List<Proposal> offers(String statements) {
        return new TestEditor(SCENARIO + BEGINNING + """
                  languages English, Korean
                  objective calm "Stay calm"
                  team Alpha "Those of A" of A seats 3 to 5
                  team Cell of P
                  move first "The first year" to 2026-12 for 45 minutes
                  move second "The second year" to 2027-12 for 30 minutes
                """ + statements + "\n}\n").offers();
    }
}
