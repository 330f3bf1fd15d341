package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.Language;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.values.NameConverter;

/** What is assumed of a parameter is possible for its theory, and is said once. */
class ParameterChecksTest extends CheckTest {

    @Test
    void valuesAndRangesInsideTheBounds() {
        scenario("""
                assume amplification of ClashOfRealities 0.4 to 0.8 because "so" because "and so"
                assume progressive of ClashOfRealities -5
                assume stretch of ClashOfRealities 1000
                """, "");
    }

    @Test
    void namesNobodyKnows() {
        scenario("""
                assume amplificaton of ClashOfRealities 0.4
                assume pace of ClashOfRealities 0.4
                assume pace of Persistence 0.4
                assume amplification of ClashOfReality 0.4
                assume amplification of Nonsense 0.4
                """, """
                2:8 error UNKNOWN_PARAMETER ClashOfRealities has no parameter named amplificaton. Did you mean amplification?
                3:8 error UNKNOWN_PARAMETER ClashOfRealities has no parameter named pace. It has amplification, progressive and stretch.
                4:8 error UNKNOWN_PARAMETER Persistence has no parameter named pace. It has none.
                5:25 error UNKNOWN_THEORY There is no theory named ClashOfReality. Did you mean ClashOfRealities?
                6:25 error UNKNOWN_THEORY There is no theory named Nonsense. Installed are ClashOfRealities, Persistence and QuasiAlliance.
                """);
    }

    @Test
    void whatIsNotKnownIsNotChecked() {
        scenario("assume anything of QuasiAlliance 1000\n", "");
        var workspace = Language.with(Set::of, List::of).newWorkspace();
        workspace.put(TestLanguage.FILE, TestLanguage.resource("/pair.relationship")
                + "scenario S on Pair as of 2025-12 for 36 months { assume anything of Anywhere 1000 }");
        assertEquals("", TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
    }

    @Test
    void figuresOutsideTheBounds() {
        scenario("""
                assume amplification of ClashOfRealities 1.4
                assume progressive of ClashOfRealities -6 to 20
                assume stretch of ClashOfRealities -1
                """, """
                2:42 error OUT_OF_SCALE 1.4 lies outside the bounds of amplification, which are 0 to 1 (share).
                3:40 error OUT_OF_SCALE -6 lies outside the bounds of progressive, which are -5 to 15 (points).
                3:46 error OUT_OF_SCALE 20 lies outside the bounds of progressive, which are -5 to 15 (points).
                4:36 error OUT_OF_SCALE -1 lies outside the bounds of stretch, which are at least 0.
                """);
    }

    @Test
    void rangesInOrder() {
        scenario("""
                assume amplification of ClashOfRealities 0.8 to 0.4
                """, """
                2:49 error RANGE_ORDER This range runs backward: 0.4 is less than 0.8.
                """);
    }

    @Test
    void noCourse() {
        scenario("""
                assume amplification of ClashOfRealities rises to 1.9 by 2020-06
                """, """
                2:42 error PARAMETER_COURSE A parameter of a theory holds for all months and neither rises nor falls: write a value or a range, such as 1.9.
                """);
    }

    @Test
    void twice() {
        scenario("""
                assume amplification of ClashOfRealities 0.4
                assume amplification of QuasiAlliance 0.4
                assume amplification of ClashOfRealities 0.5 to 0.6
                """, """
                4:8 error DUPLICATE_ASSUMPTION The parameter amplification of ClashOfRealities is assumed twice; line 2 has it already.
                """);
    }

    @Test
    void aVariantAssumesOtherwise() {
        beside("""
                scenario A on Pair as of 2025-12 for 36 months { assume amplification of ClashOfRealities 0.4 }
                scenario B extends A { assume amplification of ClashOfRealities 0.5 }
                """, "");
    }

    @Test
    void aTheoryThatIsNotAskedFor() {
        beside("""
                scenario A on Pair as of 2025-12 for 36 months {
                  assume amplification of ClashOfRealities 0.4
                  project with QuasiAlliance, Persistence runs 100
                }
                scenario B extends A { assume stretch of ClashOfRealities 2  project runs 200 }
                scenario C extends A { assume stretch of ClashOfRealities 2  project with ClashOfRealities }
                """, """
                2:27 warning NO_EFFECT A is projected with QuasiAlliance and Persistence (line 3), so what is assumed of ClashOfRealities changes nothing.
                5:42 warning NO_EFFECT B is projected with QuasiAlliance and Persistence (line 3), so what is assumed of ClashOfRealities changes nothing.
                """);
    }

    @Test
    void theDriverOfAState() {
        scenario("""
                assume commitment of UnitedStates 0.4
                """, """
                2:22 error UNKNOWN_THEORY UnitedStates is a state and no theory. What is assumed of a state stands behind it: assume UnitedStates commitment.
                """);
    }

    @Test
    void everyWordOfTheLanguageMayNameAParameter() {
        var words = TestLanguage.language().injector().getInstance(NameConverter.class).words();
        scenario(words.stream().map(word -> "assume " + word + " of QuasiAlliance 0.4\nassume ^" + word + " of Persistence 1\n")
                .collect(Collectors.joining()), lines(words));
    }

    private static String lines(Collection<String> words) {
        var lines = new StringBuilder();
        int line = 1;
        for (String word : words) {
            line += 2;
            lines.append(line).append(":8 error UNKNOWN_PARAMETER Persistence has no parameter named ").append(word).append(". It has none.\n");
        }
        return lines.toString();
    }

    @Test
    void aStateMayHaveTheNameOfAnything() {
        beside("""
                state amplification "A state" code AMP bystander
                scenario S on Pair as of 2025-12 for 36 months { assume amplification of ClashOfRealities 0.4 }
                """, "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            assume China comitment 0.4                    ! 2:14 "comitment" is not expected here after "China". Did you mean commitment?
            assume China 0.4                              ! 2:14 "0.4" is not expected here after "China".
            assume China                                  ! 3:1 Something is missing before this } after "China".
            assume                                        ! 3:1 Something is missing before this } after "assume".
            assume Persistence window 12                  ! 2:20 A driver is due behind a state: commitment, pressure, threat, support. A parameter stands before its theory: assume window of Persistence.
            assume Persistence progressive 12             ! 2:20 A driver is due behind a state: commitment, pressure, threat, support. A parameter stands before its theory: assume progressive of Persistence.
            assume progressive 12                         ! 2:20 "12" is not expected here after "progressive": "of" is expected.
            assume China because "so"                     ! 2:14 "because" is not expected here after "China".
            assume with commitment 0.4                    ! 2:13 "with" is a word of the language; to use it as the name of a state, write ^with.
            assume amplification of 0.4                   ! 2:25 "0.4" is not expected here after "of".
            assume amplification of ClashOfRealities      ! 3:1 Something is missing before this } after "ClashOfRealities".
            """)
    void whatIsDueIsSaid(String statement, String issue) {
        scenario(statement + "\n", issue.replaceFirst(" ", " error SYNTAX ") + "\n");
    }
}
