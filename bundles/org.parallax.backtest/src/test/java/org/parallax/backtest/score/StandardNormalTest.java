package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.projection.random.NormalQuantile;

class StandardNormalTest {

    @ParameterizedTest
    @CsvSource({
        "-3, 1.9999779095030015", "-1, 1.842700792949715", "-0.3, 1.3286267594591274", "0, 1", "0.1, 0.8875370839817152",
        "0.46875, 0.507386526782062", "0.5, 0.4795001221869535", "1, 0.15729920705028513", "2, 0.004677734981047265",
        "3.9, 3.479224859723177e-08", "4.1, 6.700027654084918e-09", "6, 2.1519736712498916e-17",
        "8, 1.1224297172982928e-29"
    })
    void knownValues(double x, double complement) {
        assertEquals(complement, StandardNormal.complement(x), 1e-13 * complement);
    }

    @ParameterizedTest
    @CsvSource({"0.05", "0.3", "0.5", "0.9", "0.999", "1e-9"})
    void isTheInverseOfTheQuantile(double share) {
        assertEquals(share, StandardNormal.distribution(NormalQuantile.at(share)), 1e-13);
    }
}
