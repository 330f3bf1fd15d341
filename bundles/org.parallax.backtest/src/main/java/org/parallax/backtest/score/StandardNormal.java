package org.parallax.backtest.score;

/**
 * The standard normal distribution. The distribution function goes through the complementary error function by Cody's
 * rational approximations (Mathematics of Computation 23, 1969), good to about 16 digits.
 */
final class StandardNormal {

    /** How far the central 90 % reach to either side. */
    static final double CENTRAL_90 = 1.6448536269514722;

    private static final double ROOT_PI = 1.7724538509055160273;

    private StandardNormal() {}

    static double density(double x) {
        return StrictMath.exp(-x * x / 2) / (StrictMath.sqrt(2) * ROOT_PI);
    }

    static double distribution(double x) {
        return complement(-x / StrictMath.sqrt(2)) / 2;
    }

    /** The complementary error function. */
    static double complement(double x) {
        double away = Math.abs(x);
        if (away <= 0.46875) {
            return 1 - x * near(x * x);
        }
        double tail = (away <= 4 ? middle(away) : far(away)) * StrictMath.exp(-away * away);
        return x < 0 ? 2 - tail : tail;
    }

    private static double near(double square) {
        double top = (((1.85777706184603153e-1 * square + 3.16112374387056560e0) * square
                + 1.13864154151050156e2) * square + 3.77485237685302021e2) * square + 3.20937758913846947e3;
        double bottom = (((square + 2.36012909523441209e1) * square
                + 2.44024637934444173e2) * square + 1.28261652607737228e3) * square + 2.84423683343917062e3;
        return top / bottom;
    }

    private static double middle(double x) {
        double top = (((((((2.15311535474403846e-8 * x + 5.64188496988670089e-1) * x
                + 8.88314979438837594e0) * x + 6.61191906371416295e1) * x + 2.98635138197400131e2) * x
                + 8.81952221241769090e2) * x + 1.71204761263407058e3) * x + 2.05107837782607147e3) * x
                + 1.23033935479799725e3;
        double bottom = (((((((x + 1.57449261107098347e1) * x
                + 1.17693950891312499e2) * x + 5.37181101862009858e2) * x + 1.62138957456669019e3) * x
                + 3.29079923573345963e3) * x + 4.36261909014324716e3) * x + 3.43936767414372164e3) * x
                + 1.23033935480374942e3;
        return top / bottom;
    }

    private static double far(double x) {
        double s = 1 / (x * x);
        double top = ((((1.63153871373020978e-2 * s + 3.05326634961232344e-1) * s
                + 3.60344899949804439e-1) * s + 1.25781726111229246e-1) * s + 1.60837851487422766e-2) * s
                + 6.58749161529837803e-4;
        double bottom = ((((s + 2.56852019228982242e0) * s
                + 1.87295284992346725e0) * s + 5.27905102951428412e-1) * s + 6.05183413124413191e-2) * s
                + 2.33520497626869185e-3;
        return (1 / ROOT_PI - s * top / bottom) / x;
    }
}
