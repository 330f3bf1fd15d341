package org.parallax.dsl.validation;

import org.eclipse.xtext.validation.CompositeEValidator;

/** The checks of the language without those EMF has for any model. */
public final class OwnChecks extends CompositeEValidator {

    @Override
    public boolean isUseEObjectValidator() {
        return false;
    }
}
