package org.parallax.theories.clash;

import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.Noise;

/** The theory with a situation learned: everything that does not depend on its parameters. */
record LearnedClash(
        KnownPast past, NewsTable news, PastNews pastNews, Leaders leaders, ThirdParties thirdParties, double[] tones)
        implements LearnedTheory {

    static LearnedClash of(Situation situation, DocumentedLevels past) {
        var issues = new IssueTable(situation);
        var planned = situation.storyline().happenings();
        var leaders = new Leaders(situation, issues);
        return new LearnedClash(
                KnownPast.of(situation, past),
                new NewsTable(planned, situation.issues(), issues),
                new PastNews(situation, issues, leaders),
                leaders,
                new ThirdParties(situation),
                new double[] {
                    Image.meanTone(situation.images(), Side.FIRST, situation.asOf()),
                    Image.meanTone(situation.images(), Side.SECOND, situation.asOf())
                });
    }

    @Override
    public PreparedTheory with(ParameterValues values) {
        var rules = ClashParameters.of(values);
        var noise = new Noise(values);
        var minds = pastNews.livedThrough(rules);
        var outset = new Outset(
                rules.images().anchor(tones[0]), rules.images().anchor(tones[1]), minds.image(0), minds.image(1),
                leaders.pullAtAsOf(rules.politics()));
        return () -> new ClashPath(this, rules, outset, new Minds(minds), past.path(noise, ClashPath.PARTS));
    }

    /**
     * Where a path begins, which later months are measured against: images and their anchors in points, and what the
     * leaders add to relations.
     */
    record Outset(double anchorOfFirst, double anchorOfSecond, double imageOfFirst, double imageOfSecond, double pull) {}
}
