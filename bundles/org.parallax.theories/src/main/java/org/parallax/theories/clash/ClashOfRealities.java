package org.parallax.theories.clash;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Noise;

/** EQUATIONS */
public final class ClashOfRealities implements Theory {

    private static final Set<Channel> SPEAKS_OF = EnumSet.complementOf(EnumSet.of(Channel.ECONOMIC));

    private static final List<Monotone> CLAIMS = List.of(
            new Monotone(Quantity.THREAT, Channel.SECURITY, true),
            new Monotone(Quantity.PRESSURE, Channel.SECURITY, true),
            new Monotone(Quantity.COMMITMENT, Channel.SECURITY, true),
            new Monotone(Quantity.THREAT, Channel.POLITICAL, true),
            new Monotone(Quantity.PRESSURE, Channel.POLITICAL, true),
            new Monotone(Quantity.COMMITMENT, Channel.POLITICAL, true));

    private static final TheoryCard CARD = new TheoryCard(
            "ClashOfRealities",
            "4",
            "Clash of realities",
            "Each side perceives the same event through its image of the other: negative images amplify bad news and"
                    + " discount good, bad news over the past and the islets lingers, reproach is answered with reproach,"
                    + " and an upswing raises hopes that, disappointed, take relations below where they began.",
            "Taku Tamaki, 'Can the Rapprochement in Japan-South Korea Relations Continue?' (2024) and 'A clash of"
                    + " realities blocking the reset in Japan-South Korea relations' (2022)",
            new Scope(SPEAKS_OF, UseOfPoints.REPLACED, ClashPath.CAUSES, CLAIMS, false),
            new TheoryCard.Inputs(ClashParameters.PARAMETERS, Noise.STREAMS));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return LearnedClash.of(situation, past);
    }
}
