/** Where erasure requests are kept, and what is done each night. Nobody imports it. */
package org.waypost.privacy.internal;
