package org.parallax.dsl.record;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.model.DatedFigure;
import org.parallax.model.ParallaxPackage.Literals;

/** What a figure of a document comes to, for readers. */
public final class FigureInWords {

    private FigureInWords() {
    }

    /** The value as it is written, every figure of it, and its unit: "162.62 billion US dollars". Half written, what there is. */
    public static String of(DatedFigure figure) {
        String value = NodeModelUtils.findNodesForFeature(figure, Literals.DATED_FIGURE__VALUE).stream()
                .map(NodeModelUtils::getTokenText).findFirst().orElse("");
        return (value + " " + figure.getUnit()).strip();
    }
}
