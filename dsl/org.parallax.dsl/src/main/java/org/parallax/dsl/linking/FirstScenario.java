package org.parallax.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.parallax.model.ParallaxPackage.Literals;

/**
 * Links names lazily. Of an exercise that says twice what it plays, the first counts: that the second is one too many is
 * told there, and all names of the exercise would be unknown if it counted.
 */
public class FirstScenario extends LazyLinker {

    @Override
    @NonNullByDefault({})
    protected void createAndSetProxy(EObject object, INode node, EReference reference) {
        if (reference != Literals.EXERCISE__SCENARIO || !object.eIsSet(reference)) {
            super.createAndSetProxy(object, node, reference);
        }
    }
}
