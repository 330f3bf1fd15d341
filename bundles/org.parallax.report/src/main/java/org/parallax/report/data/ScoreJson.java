package org.parallax.report.data;

import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.situation.Series;

/** One score as members of an object; the names of the keys are fixed, since others read them. */
final class ScoreJson {

    private ScoreJson() {}

    static void members(JsonText o, Score score) {
        of(o, score.of());
        o.member("n", score.n()).member("apart", score.sample().apart()).member("episodes", score.episodes().count()).exactly("ceiling", score.episodes().ceiling());
        o.exactly("crps", score.crps().theory());
        o.name("best").object(best -> best.member("baseline", score.crps().best().baseline()).exactly("crps", score.crps().best().crps()));
        o.exactly("crpsKernel", score.crps().kernel());
        skill(o, "skill", score.skill().overBest());
        skill(o, "skillOverKernel", score.skill().overKernel());
        o.exactly("leaveOneOut", score.episodes().leaveOneOut());
        o.exactly("leaveOneOutOverKernel", score.episodes().leaveOneOutOverKernel()).exactly("dm", score.dieboldMariano());
        var calibration = score.calibration();
        o.exactly("coverage50", calibration.coverage50()).exactly("coverage80", calibration.coverage80());
        o.exactly("coverage90", calibration.coverage90());
        o.member("pit", Series.of(calibration.transform().stream().mapToDouble(Integer::doubleValue).toArray()));
        o.exactly("sharpness", calibration.sharpness());
    }

    private static void skill(JsonText o, String name, Score.Estimate skill) {
        o.exactly(name, skill.value()).exactly(name + "Low", skill.low()).exactly(name + "High", skill.high());
    }

    /** What a number is of. */
    static void of(JsonText o, Scored of) {
        o.member("series", of.series()).member("theory", of.theory());
        o.member("mode", of.arm().mode()).member("arm", of.arm().id()).member("layers", of.layers().id());
        o.member("horizon", of.horizon());
        if (!of.series().equals(Endpoint.POOLED)) {
            o.member("part", of.part().id());
        }
    }
}
