package org.parallax.report.words;

import java.util.List;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ProjectionResult;

/** Which parts of a scenario are worth telling that they move nothing. */
public final class Still {

    private Still() {}

    /**
     * What moves nothing under any theory; none where only baselines took part, which take no account of a scenario anyway.
     */
    public static List<NoEffect> of(ProjectionResult result) {
        return result.theories().stream().allMatch(each -> each.theory().scope().baseline()) ? List.of() : result.noEffect();
    }
}
