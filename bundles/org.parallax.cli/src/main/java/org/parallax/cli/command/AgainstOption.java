package org.parallax.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Counterfactual;
import org.parallax.report.words.HeldAgainst;
import picocli.CommandLine.Option;

/** What a scenario is held against. */
final class AgainstOption {

    @Option(names = "--against", paramLabel = "WHAT",
            description = "What the scenario is held against: reference, the record without the scenario (usual), or baseline,"
                    + " which keeps its assumptions and shocks.")
    private String against = HeldAgainst.USUAL.id();

    /**
     * The choice.
     *
     * @throws Failure if there is none of that name
     */
    HeldAgainst held() {
        return HeldAgainst.of(against).orElseThrow(() -> Failure.usage("--against is "
                + Arrays.stream(Counterfactual.values()).map(each -> new HeldAgainst(each).id()).collect(Collectors.joining(" or "))
                + ", not " + against));
    }
}
