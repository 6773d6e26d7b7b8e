package org.waypost.loader.inspect;

/**
 * A forbidden call.
 *
 * @param in the class that makes it
 * @param method the method that makes it
 * @param call what is called
 * @param advice what to do instead
 */
record Finding(String in, String method, String call, String advice) {
    String sentence() {
        return "The method " + in.replace('/', '.') + "." + method + " calls " + call.replace('/', '.') + ": " + advice;
    }
}
