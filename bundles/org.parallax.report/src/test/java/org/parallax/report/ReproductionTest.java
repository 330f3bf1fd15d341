package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.report.words.HeldAgainst;

class ReproductionTest {

    @Test
    void everyChoiceIsSpeltOut() {
        var made = new Made().theories(2).given(Conditioning.of(new Branch.Not(new Branch.Happened("note"))), 5000);
        var result = made.result();
        var manifest = made.manifest(result);
        var theories = " --theory " + manifest.sample().theories().get(0).id() + " --theory " + manifest.sample().theories().get(1).id();
        assertEquals("parallax project \"my file.scenario\" --scenario " + manifest.texts().scenario() + theories
                        + " --given \"not note\" --runs 10000 --seed " + manifest.sample().seed() + " --parameters drawn --against baseline",
                Reproduction.project(Path.of("folder", "my file.scenario"), manifest, new HeldAgainst(Counterfactual.BASELINE)));
        assertEquals("parallax compare a.scenario --scenario " + manifest.texts().scenario() + " --scenario " + manifest.texts().scenario() + theories
                        + " --given \"not note\" --runs 10000 --seed " + manifest.sample().seed() + " --parameters drawn",
                Reproduction.compare(Path.of("a.scenario"), manifest, manifest, Held.NOTHING, List.of()));
        var present = YearMonth.of(2027, 12);
        var held = Held.of(new HeldBranch(new Branch.Chosen("response", "court"), Optional.of(present)), new HeldBranch(new Branch.Not(new Branch.Happened("call"))))
                .until(present);
        var words = " --held response=court@2027-12 --held \"not call\" --present 2027-12 --theory ";
        var holding = new Made().held(held);
        assertTrue(Reproduction.project(Path.of("a.scenario"), holding.manifest(holding.result()), HeldAgainst.USUAL).contains(words));
        assertTrue(Reproduction.compare(Path.of("a.scenario"), manifest, manifest, held, List.of()).contains(words));
        assertTrue(Reproduction.compareBefore(Path.of("a.scenario"), manifest, "HEAD", held, List.of()).contains(" --before HEAD" + words));
        var scenario = " --scenario " + manifest.texts().scenario();
        assertTrue(Reproduction.project(Path.of("a.scenario"), manifest, HeldAgainst.USUAL, List.of("Diary", "Letters"))
                .startsWith("parallax project a.scenario" + scenario + " --with Diary --with Letters --theory "));
        assertTrue(Reproduction.compare(Path.of("a.scenario"), manifest, manifest, Held.NOTHING, List.of("Diary"))
                .startsWith("parallax compare a.scenario" + scenario + scenario + " --with Diary --theory "));
    }
}
