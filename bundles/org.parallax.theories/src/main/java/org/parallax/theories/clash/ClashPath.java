package org.parallax.theories.clash;

import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.theories.block.Channels;
import org.parallax.theories.block.FadeBank;
import org.parallax.theories.block.Squash;

/** One run under the clash of realities. Symbols as in {@link ClashOfRealities}. */
final class ClashPath implements PreparedTheory.Path {

    private static final Side[] SIDES = Side.values();
    private static final Domain[] FIELDS = Domain.values();

    private final ClashGround ground;
    private final Rules rules;
    private final Cabinet cabinet;
    private final Minds minds;
    private final FadeBank felt;

    /** Slow part of each channel: g and w. */
    private final double[] resting;

    private final double[] noise = new double[Channels.COUNT];
    private int elapsed;

    ClashPath(ClashGround ground) {
        this.ground = ground;
        this.rules = ground.rules();
        this.cabinet = ground.cabinet();
        this.minds = ground.minds();
        this.felt = ground.events().bank();
        this.resting = ground.start();
    }

    @Override
    public void advance(MonthView month, Levels levels) {
        elapsed++;
        cabinet.meet(month);
        moveFields(month);
        felt.fade();
        minds.weigh(month, ground.events(), cabinet, felt);
        moveViews(month);
        report(levels);
    }

    /** Fields settle on what images, third parties and leaders imply. */
    private void moveFields(MonthView month) {
        var structure = rules.structure();
        double together = structure.together(minds.image(0), minds.image(1));
        double threat = 2 * ground.threat().in(month) - 1;
        double pressure = 2 * ground.pressure().in(month) - 1;
        double commitment = 2 * ground.commitment().in(month) - 1;
        double weather = rules.noise().shared() * month.normal(Noise.WEATHER, 0);
        double leaders = cabinet.pull(0) + cabinet.pull(1);
        for (var field : FIELDS) {
            int channel = field.ordinal();
            double target = structure.imageLoad()[channel] * together
                    + structure.thirdParties(field, threat, pressure, commitment)
                    + (field == Domain.POLITICAL || field == Domain.RECONCILIATION ? leaders : 0);
            resting[channel] += structure.settling() * (target - resting[channel]);
            stir(channel, weather + rules.noise().own() * month.normal(Noise.FIELDS, channel));
        }
    }

    private void stir(int channel, double draw) {
        var rule = rules.noise();
        noise[channel] = rule.persistence() * noise[channel] + rule.fields()[channel] * draw;
    }

    /** Views follow the images; the images take in the month. */
    private void moveViews(MonthView month) {
        double first = rules.noise().opinion() * month.normal(Noise.OPINION, 0);
        double second = rules.noise().opinion() * month.normal(Noise.OPINION, 1);
        moveView(Side.FIRST, first);
        moveView(Side.SECOND, second);
        double seepage = rules.noise().seepage();
        minds.settle(seepage * first, seepage * second);
    }

    private void moveView(Side side, double stir) {
        int channel = Channels.view(side);
        resting[channel] += rules.imagery().regardPace() * (minds.image(side.ordinal()) - resting[channel]);
        noise[channel] = rules.noise().opinionPersistence() * noise[channel] + stir;
    }

    private void report(Levels levels) {
        for (var field : FIELDS) {
            levels.set(field, level(field.ordinal()));
        }
        for (var side : SIDES) {
            levels.setView(side, level(Channels.view(side)));
        }
    }

    private double level(int channel) {
        return Squash.level(
                resting[channel] + ground.residue().in(elapsed, channel) + felt.total(channel) + noise[channel]);
    }
}
