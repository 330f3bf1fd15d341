package org.parallax.theories.threelenses;

import java.util.Set;

/**
 * Three lenses of which the weakest binds: a smooth least. Says how far it has moved since {@code as of}, by which lens, and
 * what share each has in it now. Belongs to one path.
 *
 * <pre>
 * least = −ln((e(r) + e(l) + ½ (e(i_1) + e(i_2))) / 3) / sharpness,   e(x) = exp(−sharpness x)
 * </pre>
 */
final class WeakestLens {

    private static final Lens[] LENSES = Lens.values();

    private final LensStrengths lenses;
    private final double[] atOutset = new double[LENSES.length];
    private final double[] now = new double[LENSES.length];
    private double sumAtOutset = 1;
    private double sum;
    private double weight;

    WeakestLens(LensStrengths lenses) {
        this.lenses = lenses;
    }

    /** Takes what it has looked at last for the state at {@code as of}. */
    void start() {
        System.arraycopy(now, 0, atOutset, 0, now.length);
        sumAtOutset = sum;
        weight = 1 / sum;
    }

    /** Looks at the lenses of a month, in points; identity by side. */
    void look(double realist, double liberal, double first, double second) {
        now[Lens.REALIST.ordinal()] = lenses.weakness(realist);
        now[Lens.LIBERAL.ordinal()] = lenses.weakness(liberal);
        now[Lens.CONSTRUCTIVIST.ordinal()] = (lenses.weakness(first) + lenses.weakness(second)) / 2;
        sum = now[0] + now[1] + now[2];
        double grown = sum / sumAtOutset - 1;
        weight = grown == 0 ? 1 / sumAtOutset : StrictMath.log1p(grown) / (grown * sumAtOutset);
    }

    /** By how many points a lens has moved the least since {@code as of}; the three add up to its movement. */
    double moved(Lens lens) {
        int at = lens.ordinal();
        return -weight * (now[at] - atOutset[at]) / lenses.sharpness();
    }

    /** The share in what binds of that of some lenses which has the greatest, 0 to 1; 0 of none. */
    double greatestShare(Set<Lens> some) {
        double greatest = 0;
        for (var lens : LENSES) {
            greatest = some.contains(lens) ? Math.max(greatest, now[lens.ordinal()] / sum) : greatest;
        }
        return greatest;
    }
}
