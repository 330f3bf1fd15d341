package org.parallax.theories.threelenses;

/**
 * What follows slowly: the danger to which cooperation has adjusted, interdependence, and either nation's view of the other
 * as it has settled. Belongs to one path.
 */
final class Stocks {

    private double danger;
    private double interdependence;
    private double viewByFirst;
    private double viewBySecond;

    /**
     * @param danger 0 to 1
     * @param interdependence in points, as the views
     */
    Stocks(double danger, double interdependence, double viewByFirst, double viewBySecond) {
        this.danger = danger;
        this.interdependence = interdependence;
        this.viewByFirst = viewByFirst;
        this.viewBySecond = viewBySecond;
    }

    /** The ties that make interdependence, in points: trade, and people in each other's country. */
    static double ties(double economic, double contactOfFirst, double contactOfSecond) {
        return economic + (contactOfFirst + contactOfSecond) / 2;
    }

    /** The same, for a path of its own. */
    Stocks copy() {
        return new Stocks(danger, interdependence, viewByFirst, viewBySecond);
    }

    /** Follows a danger. */
    void watch(double now, double share) {
        danger += share * (now - danger);
    }

    /** Follows what ties and views stand at, in points. */
    void follow(double ties, double byFirst, double bySecond, double share) {
        interdependence += share * (ties - interdependence);
        viewByFirst += share * (byFirst - viewByFirst);
        viewBySecond += share * (bySecond - viewBySecond);
    }

    double danger() {
        return danger;
    }

    double interdependence() {
        return interdependence;
    }

    double viewByFirst() {
        return viewByFirst;
    }

    double viewBySecond() {
        return viewBySecond;
    }
}
