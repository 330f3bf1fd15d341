package org.parallax.theories.coercion;

/**
 * By how much more is left of deals between leaders of opposed bases than the record lets be left of them. Belongs to one
 * path.
 */
final class DealsLeft {

    private final DealTable.Passing[] deals;
    private final double[] slowShares;
    private final double[] recorded;
    private final double[] kept;
    private double political;
    private double security;
    private double economic;

    DealsLeft(DealTable table, double[] slowShares) {
        this.deals = table.all().toArray(DealTable.Passing[]::new);
        this.slowShares = slowShares;
        this.recorded = new double[deals.length];
        this.kept = new double[deals.length];
        for (int deal = 0; deal < deals.length; deal++) {
            recorded[deal] = deals[deal].left();
            kept[deal] = deals[deal].left();
        }
    }

    /** Whether there is any. */
    boolean isPossible() {
        return deals.length > 0;
    }

    /** Lets a month pass. */
    void fade() {
        political = 0;
        security = 0;
        economic = 0;
        for (int deal = 0; deal < deals.length; deal++) {
            recorded[deal] *= deals[deal].monthlyShare();
            kept[deal] *= slowShares[deal];
            double more = kept[deal] - recorded[deal];
            political += more * deals[deal].political();
            security += more * deals[deal].security();
            economic += more * deals[deal].economic();
        }
    }

    /** A deal of this number is made by leaders of opposed bases, and counts so much. */
    void make(int deal, double weight) {
        recorded[deal] += weight;
        kept[deal] += weight;
    }

    /** Points of politics. */
    double political() {
        return political;
    }

    /** Points of security. */
    double security() {
        return security;
    }

    /** Points of the economy. */
    double economic() {
        return economic;
    }
}
