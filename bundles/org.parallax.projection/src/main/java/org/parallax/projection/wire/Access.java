package org.parallax.projection.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls what is public anyway; nothing is made accessible. */
final class Access {

    private Access() {}

    static Object constant(Field constant) {
        try {
            return constant.get(constant.getDeclaringClass());
        } catch (IllegalAccessException notPublic) {
            throw new IllegalArgumentException(constant.getDeclaringClass().getName() + " is not public", notPublic);
        }
    }

    static Object part(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(accessor + " gives no value", unreadable);
        }
    }

    /** A record of these parts; an exception with its own words if it does not accept them. */
    static Object record(Constructor<?> constructor, Object[] parts, ValuePath path) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw JsonException.at(path, "No " + constructor.getDeclaringClass().getSimpleName() + ": " + why(refused));
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(constructor + " cannot be called", unreachable);
        }
    }

    private static String why(InvocationTargetException refused) {
        Throwable cause = refused.getTargetException();
        return cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
    }
}
