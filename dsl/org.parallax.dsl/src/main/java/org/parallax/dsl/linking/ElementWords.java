package org.parallax.dsl.linking;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.parallax.model.ParallaxPackage;

/** What a reader calls the classes of the metamodel. */
public final class ElementWords {

    private static final Map<EClass, String> WORDS = Map.ofEntries(
            Map.entry(ParallaxPackage.Literals.RELATIONSHIP_HEADER, "record"),
            Map.entry(ParallaxPackage.Literals.LIBRARY_HEADER, "library"),
            Map.entry(ParallaxPackage.Literals.LAYER_HEADER, "layer"),
            Map.entry(ParallaxPackage.Literals.EVENT_KIND, "kind of event"),
            Map.entry(ParallaxPackage.Literals.DATED_FIGURE, "figure"),
            Map.entry(ParallaxPackage.Literals.BELIEF_QUESTION, "belief"),
            Map.entry(ParallaxPackage.Literals.HAPPENING, "event, decision or option"),
            Map.entry(ParallaxPackage.Literals.NAMED, "element"));

    private ElementWords() {
    }

    /** The word for a class, without article. */
    public static String of(EClass type) {
        return WORDS.getOrDefault(type, type.getName().toLowerCase(java.util.Locale.ROOT));
    }

    /** The word for a class with its article. */
    public static String one(EClass type) {
        String word = of(type);
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
