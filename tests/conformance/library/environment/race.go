// Beside the package: the program is built without the detector.
package race

const Enabled = false
