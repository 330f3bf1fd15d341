package org.parallax.theories.technology;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What a rivalry costs. */
record Stakes(double economic, double political, double view, double layer, double pace) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("economic", "Economic cooperation that a full rivalry costs", "points", 0, 9, 25,
                    "A reading: the document names no cost to trade. 'Another potential trap in the"
                            + " current rapprochement lies in foreign infrastructure investments' (Tamaki 2024, The"
                            + " Challenges Ahead), and those who bid against each other do not build together: the economy"
                            + " first, by about what a severe quarrel costs politics.")
                    .likely(5, 14),
            new Parameter("political", "Political cooperation that a full rivalry costs", "points", 0, 4, 12,
                    "'Adding a further layer to the already vexing admixture' (Tamaki 2024, The Challenges Ahead): a layer"
                            + " and no new quarrel, less than half of what it costs the economy. A reading.")
                    .likely(2, 6.5),
            new Parameter("view", "View of the one who is threatened", "points", 0, 7, 20,
                    "Railway know-how 'helps to sustain Japanese national identity as a technological superpower', and the"
                            + " contracts 'can be seen as more threatening to the sense of Japanese technological"
                            + " superiority' (Tamaki 2024, The Challenges Ahead): it is the image of the other that"
                            + " suffers. A reading.")
                    .likely(3.5, 11),
            new Parameter("layer", "Bad news on history and territory weighs more by", "share", 0, 0.5, 2,
                    "'A further layer to the already vexing admixture of identity politics deriving from the recurring"
                            + " history issue and the territorial dispute' (Tamaki 2024, The Challenges Ahead): half as"
                            + " much again under a full rivalry. A reading.")
                    .likely(0.2, 0.9),
            new Parameter("pace", "Rivalry is felt", "1/month", 0.02, 0.1, 0.5,
                    "A reading. Two thirds of it after ten months: what contracts come to is seen when they are built, not"
                            + " when they are signed.")
                    .likely(0.06, 0.18));

    static Stakes of(ParameterValues values) {
        return new Stakes(
                values.of("economic"), values.of("political"), values.of("view"), values.of("layer"), values.of("pace"));
    }
}
