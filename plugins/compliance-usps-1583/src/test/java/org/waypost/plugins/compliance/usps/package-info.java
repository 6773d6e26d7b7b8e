/** What the rules of PS Form 1583 say: case by case in {@code cases.txt}, and the machinery that reads them. */
package org.waypost.plugins.compliance.usps;
