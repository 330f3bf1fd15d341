package org.parallax.theories.threelenses;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class ThreeLensesContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new ThreeLenses();
    }
}
