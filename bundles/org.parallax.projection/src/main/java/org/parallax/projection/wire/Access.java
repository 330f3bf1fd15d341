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

    /**
     * A record of these parts; an exception with its own words, and caused by its own, if it does not accept them. An error
     * is no word about the parts and goes through.
     */
    static Object record(Constructor<?> constructor, Object[] parts, ValuePath path) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException refused) {
            Throwable cause = cause(refused);
            if (cause instanceof Error error) {
                throw error;
            }
            throw JsonException.at(path, "No " + constructor.getDeclaringClass().getSimpleName() + ": " + why(cause), cause);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(constructor + " cannot be called", unreachable);
        }
    }

    private static Throwable cause(InvocationTargetException refused) {
        Throwable cause = refused.getTargetException();
        return cause == null ? refused : cause;
    }

    private static String why(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
