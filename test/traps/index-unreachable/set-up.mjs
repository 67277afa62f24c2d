await fetch('http://packages.example.invalid/simple/')
